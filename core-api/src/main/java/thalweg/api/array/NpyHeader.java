package thalweg.api.array;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;

/**
 * The header of a {@code .npy} file (NumPy enhancement proposal 1; versions 1.0, 2.0 and 3.0 are
 * read, 1.0 is written).
 *
 * @param type of the elements, which follow in C order
 * @param shape dimensions, outermost first; empty for a scalar
 * @param length bytes before the first element
 */
public record NpyHeader(NpyType type, List<Long> shape, int length) {

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNMENT = 64;
  private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9,\\s]*)\\)");
  private static final int LONGEST_HEADER = 1 << 20;

  /** Copies the shape. */
  public NpyHeader {
    shape = List.copyOf(shape);
  }

  /** The header that Thalweg writes for an array. */
  public static NpyHeader of(NpyType type, long... shape) {
    List<Long> dimensions = Arrays.stream(shape).boxed().toList();
    int unpadded = MAGIC.length + 4 + dictionary(type, dimensions).length() + 1;
    return new NpyHeader(type, dimensions, (unpadded + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
  }

  /** The number of elements. */
  public long count() {
    return shape.stream().reduce(1L, Math::multiplyExact);
  }

  /** The header as bytes, padded so that the elements are aligned to 64 bytes. */
  public byte[] toBytes() {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) ' ');
    System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
    bytes[6] = 1;
    bytes[7] = 0;
    int rest = length - 10;
    bytes[8] = (byte) rest;
    bytes[9] = (byte) (rest >> 8);
    byte[] text = dictionary(type, shape).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, bytes, 10, text.length);
    bytes[length - 1] = '\n';
    return bytes;
  }

  /**
   * Reads a header, leaving the stream at the first element.
   *
   * @throws PluginException if this is not the header of an array that Thalweg can read
   */
  public static NpyHeader read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] start = data.readNBytes(MAGIC.length + 2);
    if (start.length < MAGIC.length + 2
        || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new PluginException(
          "This is not a .npy array: it does not begin with the bytes \\x93NUMPY.");
    }
    int sizeBytes = start[6] == 1 ? 2 : 4;
    byte[] size = data.readNBytes(sizeBytes);
    int textLength = 0;
    for (int i = size.length - 1; i >= 0; i--) {
      textLength = textLength << 8 | size[i] & 0xFF;
    }
    if (size.length < sizeBytes || textLength < 0 || textLength > LONGEST_HEADER) {
      throw new PluginException("The header of this .npy array is damaged.");
    }
    String text = new String(data.readNBytes(textLength), StandardCharsets.UTF_8);
    return parse(text, MAGIC.length + 2 + sizeBytes + textLength);
  }

  private static NpyHeader parse(String text, int length) {
    String descr = field(DESCR, text);
    NpyType type =
        Arrays.stream(NpyType.values())
            .filter(known -> known.code().equals(descr))
            .findFirst()
            .orElseThrow(() -> new PluginException(unknownType(descr)));
    if (field(ORDER, text).equals("True")) {
      throw new PluginException(
          "This .npy array is in Fortran order, expected C order: save np.ascontiguousarray(a).");
    }
    NpyHeader header;
    try {
      header = new NpyHeader(type, dimensions(field(SHAPE, text)), length);
      Math.multiplyExact(header.count(), (long) type.bytes());
    } catch (NumberFormatException | ArithmeticException e) {
      // No file holds that much.
      throw damaged(text);
    }
    return header;
  }

  private static List<Long> dimensions(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(dimension -> !dimension.isEmpty())
        .map(Long::valueOf)
        .toList();
  }

  private static String field(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw damaged(text);
    }
    return matcher.group(1);
  }

  private static PluginException damaged(String text) {
    return new PluginException("The header of this .npy array is damaged: " + text.strip());
  }

  private static String unknownType(String descr) {
    return "This .npy array holds elements of type '%s', expected one of: %s."
        .formatted(
            descr,
            Arrays.stream(NpyType.values()).map(NpyType::code).collect(Collectors.joining(", ")));
  }

  private static String dictionary(NpyType type, List<Long> shape) {
    String dimensions = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String comma = shape.size() == 1 ? "," : "";
    return "{'descr': '%s', 'fortran_order': False, 'shape': (%s%s), }"
        .formatted(type.code(), dimensions, comma);
  }
}
