package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import thalweg.runtime.plugins.PluginDirectory;

/** A jar's table of contents stands at its end: without it, the jar is probably being written. */
final class JarEnd {

  private JarEnd() {}

  /** Whether a file is called a jar and cannot be opened as one. */
  static boolean isMissing(Path file) {
    if (!PluginDirectory.isJar(file)) {
      return false;
    }
    try {
      new ZipFile(file.toFile()).close();
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
