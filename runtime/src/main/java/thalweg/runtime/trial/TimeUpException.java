package thalweg.runtime.trial;

import java.time.Duration;
import thalweg.api.plugin.PluginException;

/** A plug-in did not come back in time. */
public final class TimeUpException extends PluginException {

  private static final long serialVersionUID = 1L;

  private final boolean leftBehind;
  private final String what;

  TimeUpException(String task, Duration limit, boolean leftBehind) {
    this("%s did not end within %s".formatted(task, inWords(limit)), leftBehind);
  }

  private TimeUpException(String what, boolean leftBehind) {
    super(what + ": " + remedy(leftBehind));
    this.what = what;
    this.leftBehind = leftBehind;
  }

  private static String remedy(boolean leftBehind) {
    return leftBehind
        ? "its thread ignores interruption and is left running, so fix the loop, and restart thalweg to free its processor"
        : "its thread was interrupted and has ended, so fix it or allow more time with --time-limit";
  }

  private static String inWords(Duration limit) {
    return limit.toMillisPart() == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** Whether the thread still runs, and with it the plug-in's classes are in use. */
  public boolean isLeftBehind() {
    return leftBehind;
  }

  /** What did not end, and within which time. */
  public String what() {
    return what;
  }

  /** What became of it, and what to do. */
  public String remedy() {
    return remedy(leftBehind);
  }
}
