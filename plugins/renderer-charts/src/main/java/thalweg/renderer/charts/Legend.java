package thalweg.renderer.charts;

import thalweg.api.scene.ProjectedPath;

/** What legends call a path. */
final class Legend {

  private static final int LONGEST = 24;

  private Legend() {}

  /** The label of the run, cut where it is too long to stand beside a plot. */
  static String label(ProjectedPath path) {
    String label = path.label();
    String shown = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
    return path.diverged().isEmpty() ? shown : shown + " (diverged)";
  }
}
