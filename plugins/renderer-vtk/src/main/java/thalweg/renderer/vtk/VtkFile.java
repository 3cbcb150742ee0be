package thalweg.renderer.vtk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import thalweg.plot.markup.Markup;

/**
 * A file in VTK's XML form. Arrays stand behind the structure, in base 64, each with its length in
 * bytes as {@code UInt64} before it: exact to the bit, and still XML that any parser reads. They
 * are streamed, so that a file needs no memory of its size.
 */
final class VtkFile {

  private static final int BUFFER = 1 << 15;

  private final Markup xml = new Markup();
  private final List<DataArray> arrays = new ArrayList<>();
  private long offset;

  /**
   * The start of a file.
   *
   * @param type of its data set, such as {@code PolyData}
   */
  VtkFile(String type) {
    xml.open(
            "VTKFile",
            "type",
            type,
            "version",
            "1.0",
            "byte_order",
            "LittleEndian",
            "header_type",
            "UInt64")
        .line();
  }

  /** Starts an element. */
  VtkFile open(String element, String... attributes) {
    xml.open(element, attributes).line();
    return this;
  }

  /** Ends the element started last. */
  VtkFile close() {
    xml.close().line();
    return this;
  }

  /** Places an array in the element started last. */
  VtkFile array(DataArray array) {
    xml.empty(
            "DataArray",
            "type",
            array.type(),
            "Name",
            array.name(),
            "NumberOfComponents",
            Integer.toString(array.components()),
            "format",
            "appended",
            "offset",
            Long.toString(offset))
        .line();
    arrays.add(array);
    offset += (Long.BYTES + array.bytes() + 2) / 3 * 4;
    return this;
  }

  /** Places texts: their UTF-8 bytes as numbers, a zero behind each. */
  VtkFile texts(String name, List<String> texts) {
    StringBuilder codes = new StringBuilder();
    for (String text : texts) {
      for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
        codes.append(b & 0xFF).append(' ');
      }
      codes.append("0 ");
    }
    xml.element("DataArray", codes.toString(), "type", "String", "Name", name, "format", "ascii");
    xml.line();
    return this;
  }

  /** Writes everything; the file is complete with it. */
  void writeTo(OutputStream out) throws IOException {
    xml.open("AppendedData", "encoding", "base64").text("_");
    String end = "</AppendedData></VTKFile>";
    String whole = xml.close().close().toString();
    text(out, "<?xml version=\"1.0\"?>\n");
    text(out, whole.substring(0, whole.length() - end.length()));
    for (DataArray array : arrays) {
      write(array, out);
    }
    text(out, end);
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataArray array, OutputStream out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    try (OutputStream encoded = Base64.getEncoder().wrap(new Uncloseable(out))) {
      buffer.putLong(array.bytes());
      for (int i = 0; i < array.values(); i++) {
        if (buffer.remaining() < array.valueSize()) {
          encoded.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        }
        array.writer().put(i, buffer);
      }
      encoded.write(buffer.array(), 0, buffer.position());
    }
  }

  /** The encoder's last bytes come with its end, which is not that of the file. */
  private static final class Uncloseable extends FilterOutputStream {

    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
