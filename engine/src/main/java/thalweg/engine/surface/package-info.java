/**
 * The fourth noun: what is measured over a grid of one plane.
 *
 * <pre>
 *   Window, SurfaceRequest ──► SurfaceStage ──► GridFilling (exact, or adaptive to a tolerance)
 *                                    │                │ which cells
 *                              Surface (a job:        ▼
 *                              levels, cancel)   CellBatches ──► GridExecutor ──► PlaneEvaluator
 *                                                     │ parts     (threads here, or other machines)
 *                                                     ▼
 *                                                GridCells ──► Landscape
 * </pre>
 *
 * <p>Work is cut by cells, never by who is free, so that results do not depend on the executor.
 */
package thalweg.engine.surface;
