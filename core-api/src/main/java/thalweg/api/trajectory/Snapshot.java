package thalweg.api.trajectory;

/**
 * What is known of one recorded point of a path.
 *
 * @param index counted from 0, the initial parameters
 * @param epoch passes over the data so far; fractional inside an epoch
 * @param step updates so far
 * @param loss the mean loss over the full training data at these parameters
 * @param accuracy over the same data, in [0, 1]
 */
public record Snapshot(int index, double epoch, long step, double loss, double accuracy) {}
