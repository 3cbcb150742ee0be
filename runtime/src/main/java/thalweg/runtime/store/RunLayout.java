package thalweg.runtime.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  /** What walks without a landscape show on the plane. */
  public static final String NULLS = "null.csv";

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

  /** The page that a browser is sent to: a run's report, or the table of a sweep. */
  public static final String PAGE = "index.html";

  /** The table of a sweep for scripts. */
  public static final String SWEEP_TABLE = "index.csv";

  /** What a process that writes to the directory holds. */
  public static final String LOCK = ".lock";

  /** The folder of what is run without being told where to. */
  private static final String OUT = "out";

  private static final String COMPARISON = "compare";
  private static final String PART = ".thalweg.part";
  private static final String RUNS_FOLDER = "runs";
  private static final String TUNING_FOLDER = "tuning";
  private static final String RUNS = RUNS_FOLDER + "/";
  private static final String TUNING = TUNING_FOLDER + "/";

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
          NULLS,
          DIAGNOSTICS,
          LOCK);

  private RunLayout() {}

  /** Where a job goes that is not told where to. */
  public static Path byDefault(String name) {
    return Path.of(OUT, name);
  }

  /** Where a comparison goes that is not told where to. */
  public static Path comparison() {
    return byDefault(COMPARISON);
  }

  /** The name beside a file under which it is written until it is whole. */
  static Path partOf(Path file) {
    return file.resolveSibling("." + file.getFileName() + PART);
  }

  /** Whether a name is that of a file inside a directory, relative to it. */
  static boolean isInside(String name) {
    try {
      Path relative = Path.of(name);
      Path plain = relative.normalize();
      return !relative.isAbsolute()
          && !name.isBlank()
          && !plain.toString().isEmpty()
          && !plain.startsWith("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a file is one that is being written, or was when its process was killed. */
  static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(PART);
  }

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
    return belongsToJob(name) || name.equals(PAGE) || name.equals(SWEEP_TABLE);
  }

  /** Whether no renderer may write it beside a sweep's configurations: one may bring its page. */
  public static boolean isKeptFromRenderers(String name) {
    return belongsToSweep(name) && !name.equals(PAGE);
  }

  /** The folders that are a job's own, whatever is in them. */
  static List<String> folders() {
    return List.of(RUNS_FOLDER, TUNING_FOLDER);
  }

  /** Whether no configuration of a sweep can have its directory there; in any case of letters. */
  public static boolean isReservedInSweep(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return belongsToSweep(plain) || folders().contains(plain) || isPart(Path.of(plain));
  }
}
