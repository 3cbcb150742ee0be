/**
 * A library that trains, projects and measures: five nouns, each computed from the one before, each
 * with a content key.
 *
 * <pre>
 *   Problem ──► Runs ──────► ProjectedRuns ──► Surface ──► View ──► Scene (thalweg.api)
 *   data and    trained,     a subspace and    a grid of    one plane with
 *   model       or recorded  paths in it       one plane    all evidence
 *      │           │             │                │            │
 *      └───────────┴─────── Store: found by key, or computed and kept ───────┘
 *                                                 │
 *                                          GridExecutor: threads here, or other machines
 * </pre>
 *
 * <p>{@link thalweg.engine.Engine} has a method for each noun. No directory is needed: a {@link
 * thalweg.engine.store.MemoryStore} keeps values in memory, and whoever wants files hands in a
 * store of his own. All work can be watched ({@link thalweg.engine.work.ProgressListener}, {@link
 * thalweg.engine.surface.SurfaceListener}) and cancelled ({@link
 * thalweg.engine.work.Cancellation}).
 */
package thalweg.engine;
