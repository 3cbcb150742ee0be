package thalweg.runtime.plugins.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a bundle says about one of its components, in the XML that {@code @Component} becomes.
 *
 * @param name of the component
 * @param implementation the name of its class
 * @param needs the names of the services without which it is not registered
 */
record ComponentDescription(String name, String implementation, List<String> needs) {

  private static final String HEADER = "Service-Component";

  /** Told from the header alone: XML is read only for bundles that something is wrong with. */
  static boolean mayHaveMoreThan(int registered, Bundle bundle) {
    String header = bundle.getHeaders("").get(HEADER);
    return header != null && (header.contains("*") || header.split(",").length > registered);
  }

  /**
   * The components of a bundle.
   *
   * @param readable those whose description can be read
   * @param unreadable why the others cannot
   */
  record All(List<ComponentDescription> readable, List<Finding> unreadable) {}

  /** All components of a bundle. */
  static All in(Bundle bundle) {
    String header = bundle.getHeaders("").get(HEADER);
    All all = new All(new ArrayList<>(), new ArrayList<>());
    for (String path : header == null ? new String[0] : header.strip().split("\\s*,\\s*")) {
      int slash = path.lastIndexOf('/');
      Enumeration<URL> entries =
          bundle.findEntries(
              path.substring(0, Math.max(0, slash)), path.substring(slash + 1), false);
      if (entries == null && !path.contains("*")) {
        all.unreadable()
            .add(
                new Finding(
                    "Its manifest names the component description %s, which is not in it"
                        .formatted(path),
                    "build it again with bnd"));
      }
      for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
        add(entry, all);
      }
    }
    return all;
  }

  private static void add(URL entry, All all) {
    try {
      all.readable().add(read(entry));
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
      // Its own extender does not understand it either; then no service is registered.
      String where =
          e instanceof SAXParseException place
              ? "line %d, column %d: ".formatted(place.getLineNumber(), place.getColumnNumber())
              : "";
      all.unreadable()
          .add(
              new Finding(
                  "Its component description %s cannot be read (%s%s)"
                      .formatted(
                          entry.getPath().substring(1),
                          where,
                          String.valueOf(e.getMessage()).replaceAll("\\.+$", "")),
                  "build it again with bnd"));
    }
  }

  private static ComponentDescription read(URL entry)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream in = entry.openStream()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The parser's own would print to the standard error.
      builder.setErrorHandler(new DefaultHandler());
      Element root = builder.parse(in).getDocumentElement();
      NodeList implementations = root.getElementsByTagName("implementation");
      if (implementations.getLength() == 0) {
        throw new SAXException("it names no implementation");
      }
      String implementation = ((Element) implementations.item(0)).getAttribute("class");
      String name = root.getAttribute("name");
      return new ComponentDescription(
          name.isEmpty() ? implementation : name, implementation, mandatory(root));
    }
  }

  private static List<String> mandatory(Element root) {
    List<String> needs = new ArrayList<>();
    NodeList references = root.getElementsByTagName("reference");
    for (int i = 0; i < references.getLength(); i++) {
      Element reference = (Element) references.item(i);
      if (!reference.getAttribute("cardinality").startsWith("0")) {
        needs.add(reference.getAttribute("interface"));
      }
    }
    return needs;
  }
}
