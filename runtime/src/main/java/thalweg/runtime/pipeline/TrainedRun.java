package thalweg.runtime.pipeline;

import thalweg.api.scene.Run;
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

  /** The run for pictures. */
  Run inWords() {
    return new Run(
        spec.label(),
        spec.group(),
        SettingsInWords.of(spec.optimizer()),
        spec.seed(),
        spec.tuning(),
        diverged);
  }

  String historyFile() {
    return folder(spec) + TrainingStage.HISTORY;
  }
}
