package thalweg.api.array;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import thalweg.api.plugin.PluginException;

/** Named arrays in one {@code .npz} file, as {@code numpy.savez} writes and {@code load} reads. */
public final class Npz {

  private static final String SUFFIX = ".npy";

  /**
   * One date for every entry, so that the same arrays give the same bytes. The first that zip files
   * can hold would not do: Java adds it once more in the time zone at hand.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Npz() {}

  /** Writes the arrays in the order of the map, uncompressed; does not close the stream. */
  public static void write(OutputStream out, Map<String, NpyArray> arrays) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.NO_COMPRESSION);
    for (Map.Entry<String, NpyArray> array : arrays.entrySet()) {
      ZipEntry entry = new ZipEntry(array.getKey() + SUFFIX);
      entry.setTimeLocal(EPOCH);
      zip.putNextEntry(entry);
      array.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * Reads all arrays of a file.
   *
   * @throws PluginException if it is damaged or holds something else, naming the file
   */
  public static Map<String, NpyArray> read(Path file) {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        arrays.put(
            name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name,
            NpyArray.read(zip));
      }
    } catch (NoSuchFileException e) {
      throw new PluginException("There is no file " + file + ".", e);
    } catch (PluginException | IOException | IllegalArgumentException e) {
      // The last is Java's answer to a name that is no text.
      throw new PluginException("Cannot read " + file + ": " + e.getMessage(), e);
    }
    if (arrays.isEmpty()) {
      throw new PluginException("Cannot read " + file + ": it is not a .npz archive.");
    }
    return arrays;
  }
}
