package thalweg.renderer.vtk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file of VTK's XML formats as its specification says to read it. */
final class VtkDocument {

  private final Document document;
  private final String appended;

  VtkDocument(Path file) throws Exception {
    this.document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    String text = element("AppendedData").getTextContent().strip();
    if (!text.startsWith("_")) {
      throw new IllegalStateException("Appended data begin with an underscore.");
    }
    this.appended = text.substring(1);
  }

  Element root() {
    return document.getDocumentElement();
  }

  Element element(String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }

  /** A number in an attribute. */
  int count(String element, String attribute) {
    return Integer.parseInt(element(element).getAttribute(attribute));
  }

  /** The names of the arrays in an element. */
  List<String> names(String element) {
    NodeList arrays = element(element).getElementsByTagName("DataArray");
    return IntStream.range(0, arrays.getLength())
        .mapToObj(i -> ((Element) arrays.item(i)).getAttribute("Name"))
        .toList();
  }

  /** The values of an array, whatever its type. */
  double[] values(String parent, String name) {
    Element array = array(parent, name);
    ByteBuffer block = block(Integer.parseInt(array.getAttribute("offset")));
    boolean whole = array.getAttribute("type").equals("Int32");
    double[] values = new double[block.remaining() / (whole ? Integer.BYTES : Double.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = whole ? block.getInt() : block.getDouble();
    }
    return values;
  }

  /** The codes of an array of texts. */
  String codes(String parent, String name) {
    return array(parent, name).getTextContent().strip();
  }

  private Element array(String parent, String name) {
    NodeList arrays = element(parent).getElementsByTagName("DataArray");
    return (Element) arrays.item(names(parent).indexOf(name));
  }

  /** The length comes first, as UInt64; both are one run of base 64. */
  private ByteBuffer block(int offset) {
    byte[] head = Base64.getDecoder().decode(appended.substring(offset, offset + 12));
    int length = (int) ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong();
    int end = offset + (8 + length + 2) / 3 * 4;
    byte[] all = Base64.getDecoder().decode(appended.substring(offset, end));
    return ByteBuffer.wrap(all, 8, length).slice().order(ByteOrder.LITTLE_ENDIAN);
  }
}
