package thalweg.renderer.report;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import thalweg.api.scene.Scene;
import thalweg.renderer.report.section.Pictures;

/**
 * A page, its markup parsed strictly as XML.
 *
 * @param html the whole page
 * @param markup the page without the texts of its scripts, which are raw in HTML
 * @param document the parsed markup
 */
record PageDocument(String html, String markup, Document document) {

  private static final Pattern SCRIPT = Pattern.compile("(?is)(<script\\b[^>]*>)(.*?)</script");

  static PageDocument of(Scene scene, String... pictures) throws Exception {
    return of(scene, new Pictures(List.of(pictures), Map.of()));
  }

  static PageDocument of(Scene scene, Pictures pictures) throws Exception {
    String html = Page.of(scene, pictures).html();
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) throws SAXException {
            throw e;
          }
        });
    String markup = SCRIPT.matcher(html).replaceAll("$1</script");
    Document document = parser.parse(new InputSource(new StringReader(markup)));
    return new PageDocument(html, markup, document);
  }

  List<Element> all(String name) {
    return list(document.getElementsByTagName(name));
  }

  /** Elements of a name whose class attribute has a word. */
  List<Element> all(String name, String look) {
    return all(name).stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(look))
        .toList();
  }

  Element only(String name, String look) {
    List<Element> found = all(name, look);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + name + "." + look);
    }
    return found.get(0);
  }

  static List<Element> within(Element element, String name) {
    return list(element.getElementsByTagName(name));
  }

  /** A text without the spaces of layout. */
  static String text(Element element) {
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
