package thalweg.engine.surface;

/**
 * What a surface is of, by content keys: all that an executor elsewhere needs to ask for what it
 * lacks.
 *
 * @param problem the hash of data and model; empty where the evaluator is known here alone
 * @param plane the hash of what the plane depends on
 */
public record SurfaceKey(String problem, String plane) {}
