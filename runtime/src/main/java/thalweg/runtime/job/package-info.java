/**
 * Jobs: what a descriptor asks for, done by the {@link thalweg.engine.Engine} in a directory.
 *
 * <pre>
 *  Descriptor
 *     │
 *     ├─ Problem ◄──────── dataset, model                       dataset.npz, layout.json
 *     │     │
 *     ├─ RunSource: one of
 *     │    TrainedRuns ─── tune, train                          tuning/….csv, runs/…/trajectory.npy
 *     │    ImportedRuns ── ImportStage × n                      (thalweg compare)
 *     │     │
 *     ├─ ProjectedRuns ◄── directions                           plane.npz, subspace.npz
 *     │     │                                                   runs/…/projection.npz, history.csv
 *     ├─ View ◄─────────── landscape, evidence                  landscape.npz, profile.csv,
 *     │     │                                                   runs/…/curvature.csv
 *     │     ├──────────────────────────────────────────────►    diagnostics.json
 *     │   Scene
 *     └─ RenderStage × m ──────────────────────────────────►    pictures
 * </pre>
 *
 * <p>The engine's values are kept by a {@link thalweg.runtime.store.DirectoryStore}: what stands in
 * the manifest with the same content key, and whose files are as they were left, is read and not
 * computed; what another directory of the same sweep has finished is linked from there.
 */
package thalweg.runtime.job;
