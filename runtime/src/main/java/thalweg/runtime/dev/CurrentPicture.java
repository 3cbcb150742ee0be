package thalweg.runtime.dev;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.plugins.Catalogue;

/** What is drawn from which reading of the descriptor, and whether that still holds. */
final class CurrentPicture {

  private final GuardedReader reader;
  private final DevJob drawing;
  private volatile DescriptorFile current;
  private boolean readable;
  private boolean whole;

  CurrentPicture(GuardedReader reader, DevJob drawing) {
    this.reader = reader;
    this.drawing = drawing;
  }

  /** Reads the descriptor and draws; stages that are done are read. */
  List<String> draw(Catalogue catalogue) throws IOException {
    adopt(catalogue);
    whole = false;
    drawing.forget();
    List<String> pictures = drawing.draw(current);
    whole = true;
    return pictures;
  }

  /**
   * Ends the drawing if the descriptor now asks for another training than what is drawn: nothing of
   * it would be kept. For another thread than the one that draws.
   *
   * @param catalogue with which that one reads
   * @return whether it is ended
   */
  boolean cancelIfObsolete(Catalogue catalogue) {
    DescriptorFile before = current;
    if (before == null || SameTraining.of(before, reader.read(catalogue))) {
      return false;
    }
    drawing.cancel();
    return true;
  }

  /** A sentence for each renderer that drew nothing the last time. */
  List<String> cautions() {
    return drawing.cautions();
  }

  /** The descriptor as other plug-ins would have it; empty if it has problems of its own. */
  Optional<DescriptorFile> candidate(Catalogue catalogue) {
    return readable ? Optional.of(reader.read(catalogue)) : Optional.empty();
  }

  /** Draws a candidate where the picture is. */
  List<String> tryOut(DescriptorFile candidate) throws IOException {
    List<String> pictures = drawing.draw(candidate);
    whole = true;
    return pictures;
  }

  /** Draws what was drawn before: only the pictures that a candidate took the place of. */
  void restore() throws IOException {
    if (whole) {
      drawing.draw(current);
    }
  }

  /** Whether every renderer drew the last time. */
  boolean isWhole() {
    return whole;
  }

  /** Whether the descriptor could be read the last time. */
  boolean isReadable() {
    return readable;
  }

  /** Reads the descriptor anew, without drawing. */
  void adopt(Catalogue catalogue) {
    readable = false;
    current = reader.read(catalogue);
    readable = true;
  }
}
