package thalweg.api.model;

/**
 * How well parameters fit examples.
 *
 * @param loss the mean loss over the examples; may be infinite, never NaN for finite scores
 * @param accuracy the share of examples whose class has the highest score, in [0, 1]
 */
public record Evaluation(double loss, double accuracy) {}
