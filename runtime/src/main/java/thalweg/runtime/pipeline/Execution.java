package thalweg.runtime.pipeline;

import java.time.Duration;
import thalweg.runtime.progress.ProgressListener;

/**
 * How a pipeline does its work. Results never depend on it.
 *
 * @param workers the threads
 * @param progress who hears of long tasks
 * @param checkpointInterval how long work may go on before what is done of it is saved
 */
record Execution(Workers workers, ProgressListener progress, Duration checkpointInterval) {}
