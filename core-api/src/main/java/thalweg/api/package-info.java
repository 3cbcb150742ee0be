/**
 * What a plug-in implements, and what it is handed.
 *
 * <pre>
 *   plugin      factories, settings, errors
 *   data        Dataset ──► Examples
 *   model       Model ──► Network (layout, loss, gradient, scores)
 *   optimizer   Optimizer: one update rule, the state of one run
 *   trajectory  Trajectory: the recorded path
 *   direction   DirectionStrategy: paths ──► Plane
 *   geometry    Plane, projection, the random-walk null
 *   scene       Scene: all that a renderer may draw
 *   render      Renderer: Scene ──► files
 *   array       NumPy's files
 *   random      reproducible random numbers
 * </pre>
 *
 * <p>A plug-in implements one interface and registers a factory for it; see {@link
 * thalweg.api.plugin.PluginFactory}.
 */
package thalweg.api;
