package thalweg.runtime.trial;

import java.time.Duration;
import thalweg.api.plugin.PluginException;

/** A plug-in did not come back in time. */
public final class TimeUpException extends PluginException {

  private static final long serialVersionUID = 1L;

  private final boolean leftBehind;

  TimeUpException(String task, Duration limit, boolean leftBehind) {
    super(
        "%s did not end within %s: %s"
            .formatted(
                task,
                inWords(limit),
                leftBehind
                    ? "its thread does not heed the interruption and is left behind, so mend the loop, and start anew to have its processor back"
                    : "its thread was interrupted and has ended, so mend it or give it more time with --time-limit"));
    this.leftBehind = leftBehind;
  }

  private static String inWords(Duration limit) {
    return limit.toMillisPart() == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** Whether the thread still runs, and with it the plug-in's classes are in use. */
  public boolean isLeftBehind() {
    return leftBehind;
  }
}
