/**
 * What a plug-in implements, and what it is handed.
 *
 * <pre>
 *   plugin      factories, settings, errors
 *   data        Dataset ──► Examples: inputs, and what is to be learned of them
 *   measure     Metric, Measures: the loss, and whatever else is measured
 *   model       Model ──► Measurable, and what else it can do: gradients, predictions, calibration
 *   geometry    Plane, Subspace, projection
 *   trajectory  Trajectory: the recorded path
 *   optimizer   Optimizer: one update rule, the state of one run
 *   direction   DirectionStrategy: Paths ──► Choice (a plane in a subspace)
 *   scene       Scene: everything a renderer may draw
 *   render      Renderer: Scene ──► files
 *   array       NumPy's files
 *   random      reproducible random numbers
 * </pre>
 *
 * <p>Packages use each other in one direction only; there are no cycles.
 *
 * <p>A plug-in implements one interface and registers a factory for it; see {@link
 * thalweg.api.plugin.PluginFactory}.
 */
package thalweg.api;
