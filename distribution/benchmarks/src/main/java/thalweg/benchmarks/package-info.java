/**
 * Benchmarks of the work inside a job, and {@link thalweg.benchmarks.MemoryJob}.
 *
 * <pre>
 *   DefaultJob ──► TrainedPath ──► LandscapeBenchmark ──► LandscapeTable
 *        │                    └──────► DrawingBenchmark
 *        └───────────────────────► TrainingBenchmark, HessianBenchmark ──► HessianTable
 *   RandomWalk ──► TrajectoryFile ──► PcaBenchmark, ProjectionBenchmark
 *        └────────────────────────► MemoryJob
 *   NetworkGrowth, PathGrowth, GridGrowth ──► GrowthAxis ──► GrowthPoint ──► GrowthTable
 * </pre>
 *
 * <p>Plug-ins are made by their public factories, in plain Java and without OSGi. JMH runs each
 * combination of parameters in processes of its own: a loop that has been compiled for one shape of
 * data may be many times slower for another.
 */
package thalweg.benchmarks;
