package thalweg.renderer.animation.film;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import thalweg.plot.png.IndexedPng;

/**
 * Frames as {@code 0001.png}, {@code 0002.png}, … in one ZIP, the same bytes each time. One file
 * appears whole or not at all, and no frames of a longer film stay behind.
 */
public final class Archive implements AutoCloseable {

  /** The first moment that ZIP knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private int written;

  /** An archive without frames. */
  public Archive(OutputStream out) {
    this.zip = new ZipOutputStream(out);
    // PNG is compressed already.
    zip.setLevel(0);
  }

  /** Adds a frame. */
  public void write(IndexedPng frame) throws IOException {
    ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "%04d.png", ++written));
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    frame.writeTo(zip);
    zip.closeEntry();
  }

  /** Writes the table of contents; the stream below stays open. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
