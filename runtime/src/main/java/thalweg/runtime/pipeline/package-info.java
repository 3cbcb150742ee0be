/**
 * The pipeline: from a descriptor to a scene and its pictures.
 *
 * <pre>
 *  Descriptor
 *     │
 *     ├─ DatasetStage ────► Examples ─────────────┐             dataset.npz
 *     ├─ Model ───────────► Network ──────────────┤             layout.json
 *     │                                           ▼
 *     ├─ RunSource: one of                        │
 *     │    Training ── TuningStage, TrainingStage × n           tuning/….csv
 *     │    FinishedRuns ── BringingStage × n                    (thalweg compare)
 *     │      └──────────────────────────► TrainedRun × n        runs/…/trajectory.npy
 *     │                                           │
 *     ├─ DirectionStage ──────────────────────► Plane           plane.npz
 *     │                                           │
 *     ├─ ProjectionStage × n ────────────► ProjectedPath × n    runs/…/history.csv, projection.npz
 *     ├─ LandscapeStage ────────────────────► Landscape         landscape.npz
 *     ├─ ProfileStage, if the plane has a Cut ─► Profile        profile.csv
 *     ├─ CurvatureStage × n ────────────────► Curvature × n     runs/…/curvature.csv
 *     ├─ Evidence ────────────────────────► Diagnostics         diagnostics.json
 *     │                                           │
 *     │                                         Scene
 *     └─ RenderStage × m ─────────────────────────┴──────────►  pictures
 * </pre>
 *
 * <p>Each stage has a content key: a hash of its settings, of the plug-in's jar and of the keys of
 * its inputs. A stage whose key stands in the manifest, and whose files are as it left them, is
 * read and not computed.
 *
 * <p>A stage that another directory of the same sweep has finished with the same key is adopted
 * from there by way of the {@link thalweg.runtime.pipeline.Shelf}: its files are linked, not made
 * again.
 *
 * <p>The landscape is filled by a {@link thalweg.runtime.pipeline.GridFilling}: every cell, or,
 * with a tolerance, those that {@link thalweg.runtime.landscape.AdaptiveGrid} asks for.
 */
package thalweg.runtime.pipeline;
