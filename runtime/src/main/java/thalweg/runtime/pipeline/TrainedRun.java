package thalweg.runtime.pipeline;

import thalweg.api.trajectory.Trajectory;
import thalweg.runtime.descriptor.RunSpec;

/**
 * A finished training run.
 *
 * @param spec what was asked for
 * @param key of its stage
 * @param trajectory what was recorded
 * @param diverged why it ended early, in a sentence; empty if it did not
 */
record TrainedRun(RunSpec spec, String key, Trajectory trajectory, String diverged) {

  /** Where the folders of all runs are. */
  static final String FOLDERS = "runs/";

  /** The folder of a run's files, relative to the run directory. */
  static String folder(RunSpec spec) {
    return FOLDERS + spec.label() + "/";
  }

  String historyFile() {
    return folder(spec) + TrainingStage.HISTORY;
  }
}
