package thalweg.runtime.plugins.diagnosis;

import thalweg.api.plugin.PluginException;
import thalweg.runtime.trial.TimeUpException;

/**
 * One reason why a bundle does not work.
 *
 * @param cause a clause about the bundle, such as {@code it needs the package a.b}
 * @param remedy what to do, such as {@code add the bundle that brings it}
 */
public record Finding(String cause, String remedy) {

  /** What a plug-in, or a call into one, said of itself. */
  public static Finding of(PluginException told) {
    if (told instanceof TimeUpException late) {
      return new Finding(capitalized(late.what()), late.remedy());
    }
    return new Finding(capitalized(told.getMessage().replaceAll("\\.+$", "")), "fix it");
  }

  private static String capitalized(String clause) {
    return clause.isEmpty()
        ? clause
        : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  /** Both in one sentence. */
  public String sentence() {
    return cause + ": " + remedy + ".";
  }
}
