package thalweg.runtime.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import thalweg.runtime.store.Json;

/** What a session tells: in lines as it happens, and to the page that asks. Thread-safe. */
public final class DevStatus {

  private final Consumer<String> news;
  private final Consumer<String> warnings;
  private final Map<Path, List<String>> troubles = new LinkedHashMap<>();
  private final Set<String> cautions = new HashSet<>();
  private List<String> pictures = List.of();
  private String said = "";
  private long version;

  /**
   * Tells nobody but those who ask, and two listeners.
   *
   * @param news hears what was done
   * @param warnings hears what is wrong
   */
  public DevStatus(Consumer<String> news, Consumer<String> warnings) {
    this.news = news;
    this.warnings = warnings;
  }

  /** Something that needs no mending. */
  void say(String sentence) {
    synchronized (this) {
      said = sentence;
    }
    news.accept(sentence);
  }

  /** Something that may be meant so; the same is told once. */
  void caution(String sentence) {
    synchronized (this) {
      if (!cautions.add(sentence)) {
        return;
      }
    }
    warnings.accept("warning: " + sentence);
  }

  /** New pictures are there. */
  void drawn(List<String> names, String sentence) {
    synchronized (this) {
      pictures = List.copyOf(names);
      version++;
    }
    say(sentence);
  }

  /**
   * What is wrong with a file; replaces what was wrong with it before, and is told once. Nothing
   * that a thread meets while it is being stopped is worth telling.
   */
  void trouble(Path file, List<String> sentences) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    synchronized (this) {
      if (sentences.equals(troubles.put(file, List.copyOf(sentences)))) {
        return;
      }
    }
    sentences.forEach(warnings);
  }

  /** Nothing is wrong with a file any more. */
  synchronized void mended(Path file) {
    troubles.remove(file);
  }

  /** The pictures of the last drawing, relative to the run directory. */
  synchronized List<String> pictures() {
    return pictures;
  }

  /** The state as JSON: {@code version} grows with every drawing. */
  synchronized String json() {
    List<String> all = new ArrayList<>();
    troubles.values().forEach(all::addAll);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", version);
    json.put("said", said);
    json.put("troubles", all);
    return Json.write(json);
  }
}
