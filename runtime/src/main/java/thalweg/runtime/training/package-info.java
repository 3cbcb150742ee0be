/**
 * Training: batches, steps and the snapshots that become a trajectory.
 *
 * <pre>
 *   SnapshotSchedule (which steps) ─┐
 *   BatchOrder (which rows) ────────┼─► Trainer ──► TrajectoryWriter, history
 *   Network, Optimizer ─────────────┘
 * </pre>
 */
package thalweg.runtime.training;
