/**
 * What chance alone would show on a plane: walks with the step lengths of the recorded paths, but
 * without a landscape, are put in their place, a plane is chosen from them in the same way, and the
 * shares of variance that it shows of them are the null.
 *
 * <pre>
 *   StepRecord ──► WalkLaw ──► WalkMap ─┐
 *                        StartGeometry ─┴─ JointWalks ─┐
 *                                          Innovations ┴─ walks ── PlaneChoice ── ShownShares
 *                                                                                 × 119 ──► Band
 * </pre>
 *
 * <p>The null of pure random walks is that of Antognini and Sohl-Dickstein, "PCA of high
 * dimensional random walks with comparison to neural network training", NeurIPS 2018.
 */
package thalweg.engine.chance;
