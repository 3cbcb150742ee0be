/**
 * The pipeline: from a descriptor to a scene and its pictures.
 *
 * <pre>
 *  Descriptor
 *     │
 *     ├─ DatasetStage ────► Examples ─────────────┐             dataset.npz
 *     ├─ Model ───────────► Network ──────────────┤             layout.json
 *     │                                           ▼
 *     ├─ TrainingStage × n ──────────────► Trajectory × n       runs/…/trajectory.npy
 *     │                                           │
 *     ├─ DirectionStage ──────────────────────► Plane           plane.npz
 *     │                                           │
 *     ├─ ProjectionStage × n ────────────► ProjectedPath × n    runs/…/history.csv
 *     ├─ LandscapeStage ────────────────────► Landscape         landscape.npz
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
 * <p>The landscape is filled by a {@link thalweg.runtime.pipeline.GridFilling}: every cell, or,
 * with a tolerance, those that {@link thalweg.runtime.landscape.AdaptiveGrid} asks for.
 */
package thalweg.runtime.pipeline;
