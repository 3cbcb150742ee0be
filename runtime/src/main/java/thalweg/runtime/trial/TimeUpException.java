package thalweg.runtime.trial;

import java.time.Duration;
import java.util.Locale;
import thalweg.api.plugin.PluginException;

/** A plug-in did not come back in time. */
public final class TimeUpException extends PluginException {

  private static final long serialVersionUID = 1L;

  private final boolean leftBehind;

  TimeUpException(String task, Duration limit, boolean leftBehind) {
    super(
        String.format(
            Locale.ROOT,
            "%s did not end within %s s: %s",
            task,
            limit.toMillis() % 1000 == 0 ? limit.toSeconds() : limit.toMillis() / 1e3,
            leftBehind
                ? "its thread does not heed the interruption and is left behind, so mend the loop and restart when the processor is wanted back"
                : "its thread was interrupted and has ended, so mend it or give it more time with --time-limit"));
    this.leftBehind = leftBehind;
  }

  /** Whether the thread still runs, and with it the plug-in's classes are in use. */
  public boolean isLeftBehind() {
    return leftBehind;
  }
}
