/**
 * The second noun: training runs, each with the recorded trajectory of its parameters.
 *
 * <pre>
 *   RunRequest ─┐                       SnapshotSchedule (which steps)
 *   Problem ────┼─► TrainingStage ──► Trainer ──► BatchOrder (which rows)
 *   TrainingPlan┘        │               └─────► SteppedBlocks (which values) ──► Optimizer
 *                        │        SavedTraining (where it goes on from, when it is saved)
 *                        ▼
 *                   TrainedRun ──► Runs        TuningStage: many short trainings, one choice
 *                        └──► Replay           trains once more, for what is not recorded
 * </pre>
 */
package thalweg.engine.runs;
