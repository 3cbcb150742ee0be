package thalweg.runtime.ending;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The end of the process, by a signal or by its own exit. What must be done then is done in the
 * order in which it was registered, by one thread, while all others still run: nothing that they
 * use may be taken away from them.
 */
public final class Ending {

  private static final Ending OF_PROCESS = new Ending();

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(OF_PROCESS::begin, "ending"));
    } catch (IllegalStateException e) {
      // A signal came before the first line of the program.
      OF_PROCESS.begin();
    }
  }

  private final Set<Registration> lastWords = new LinkedHashSet<>();
  private final Set<Registration> registered = new LinkedHashSet<>();
  private boolean begun;

  Ending() {}

  /** The end of this process. */
  public static Ending ofProcess() {
    return OF_PROCESS;
  }

  /** Something to be done at the end, unless this is closed before. */
  public final class Registration implements AutoCloseable {

    private final Runnable action;

    private Registration(Runnable action) {
      this.action = action;
    }

    @Override
    public void close() {
      synchronized (registered) {
        lastWords.remove(this);
        registered.remove(this);
      }
    }
  }

  /** Registers something to be done at the end; at once, where the end has begun. */
  public Registration register(Runnable action) {
    Registration registration = new Registration(action);
    synchronized (registered) {
      if (!begun) {
        registered.add(registration);
        return registration;
      }
    }
    action.run();
    return registration;
  }

  /** Whether the process is ending: then nothing should be begun. */
  public boolean hasBegun() {
    synchronized (registered) {
      return begun;
    }
  }

  /** Registers something to be said at the end, before all that is to be done. */
  public Registration lastWord(Runnable action) {
    Registration registration = new Registration(action);
    synchronized (registered) {
      lastWords.add(registration);
    }
    return registration;
  }

  /** Begins the end. */
  void begin() {
    List<Registration> last;
    synchronized (registered) {
      begun = true;
      last = new ArrayList<>(lastWords);
      last.addAll(registered);
    }
    for (Registration one : last) {
      try {
        one.action.run();
      } catch (RuntimeException e) {
        // The others have their turn; nobody is left to be told.
        continue;
      }
    }
  }
}
