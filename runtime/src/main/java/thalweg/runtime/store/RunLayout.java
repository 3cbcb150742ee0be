package thalweg.runtime.store;

import java.util.Set;

/** The names of everything that a job keeps in its directory; renderers own all others. */
public final class RunLayout {

  /** The descriptor as it was understood. */
  public static final String DESCRIPTOR = "run.yaml";

  /** What made the files. */
  public static final String MANIFEST = "manifest.json";

  /** The examples. */
  public static final String DATASET = "dataset.npz";

  /** Names and shapes of the parameters. */
  public static final String LAYOUT = "layout.json";

  /** Anchor and directions of the plane. */
  public static final String PLANE = "plane.npz";

  /** Anchor and directions of the subspace around it. */
  public static final String SUBSPACE = "subspace.npz";

  /** What was measured over the plane. */
  public static final String LANDSCAPE = "landscape.npz";

  /** What was measured along its first axis. */
  public static final String PROFILE = "profile.csv";

  /** The evidence. */
  public static final String DIAGNOSTICS = "diagnostics.json";

  /** The parameters of each snapshot, in the folder of a run. */
  public static final String TRAJECTORY = "trajectory.npy";

  /** Where a training stands that is under way, in the folder of a run. */
  public static final String CHECKPOINT = "checkpoint.npz";

  /** The snapshots of a training that is under way, in the folder of a run; no header yet. */
  public static final String UNFINISHED = "trajectory.unfinished";

  /** What was measured at each snapshot, in the folder of a run. */
  public static final String SNAPSHOTS = "snapshots.csv";

  /** Where each snapshot falls in the subspace, in the folder of a run. */
  public static final String RUN_SUBSPACE = "subspace.npz";

  /** Where each snapshot falls on the plane, in the folder of a run. */
  public static final String PROJECTION = "projection.npz";

  /** Snapshots and projection in one table for people, in the folder of a run. */
  public static final String HISTORY = "history.csv";

  /** The curvature along a path, in the folder of a run. */
  public static final String CURVATURE = "curvature.csv";

  /** The table of a sweep for people. */
  public static final String SWEEP_PAGE = "index.html";

  /** The table of a sweep for scripts. */
  public static final String SWEEP_TABLE = "index.csv";

  static final String LOCK = ".lock";

  private static final String RUNS = "runs/";
  private static final String TUNING = "tuning/";

  private static final Set<String> OF_A_JOB =
      Set.of(
          DESCRIPTOR,
          MANIFEST,
          DATASET,
          LAYOUT,
          PLANE,
          SUBSPACE,
          LANDSCAPE,
          PROFILE,
          DIAGNOSTICS,
          LOCK);

  private RunLayout() {}

  /** A file in the folder of a run, relative to the job's directory. */
  public static String ofRun(String label, String name) {
    return RUNS + label + "/" + name;
  }

  /** The table of an optimizer's candidates. */
  public static String tuning(String label) {
    return TUNING + label + ".csv";
  }

  /** Whether a name, relative to a job's directory, is the job's own. */
  public static boolean belongsToJob(String name) {
    return OF_A_JOB.contains(name) || name.startsWith(RUNS) || name.startsWith(TUNING);
  }

  /** Whether a name, relative to the directory of a sweep, is the sweep's own. */
  public static boolean belongsToSweep(String name) {
    return belongsToJob(name) || name.equals(SWEEP_PAGE) || name.equals(SWEEP_TABLE);
  }
}
