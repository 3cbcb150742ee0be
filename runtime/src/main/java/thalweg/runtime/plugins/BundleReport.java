package thalweg.runtime.plugins;

import java.nio.file.Path;
import java.util.List;

/**
 * What is known of one jar in a directory of bundles.
 *
 * @param name the bundle's symbolic name; the file's name if it is no bundle
 * @param version of the bundle; empty if it is none
 * @param jar its file
 * @param brings the plug-ins that it brings, or what else it is for
 * @param remarks what does not stop it but should be known, such as plug-ins that others hide
 * @param problems why it does not work and what to do, in sentences; empty if it works
 */
public record BundleReport(
    String name,
    String version,
    Path jar,
    List<String> brings,
    List<String> remarks,
    List<String> problems) {

  /** Copies the lists. */
  public BundleReport {
    brings = List.copyOf(brings);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }

  /** Whether nothing is to be mended. */
  public boolean works() {
    return problems.isEmpty();
  }

  /** Whether it is of any use: one that another of its name displaces is not. */
  public boolean isUsed() {
    return !brings.isEmpty();
  }

  /** In one word: {@code works}, {@code broken} or {@code unused}. */
  public String state() {
    if (!works()) {
      return "broken";
    }
    return isUsed() ? "works" : "unused";
  }
}
