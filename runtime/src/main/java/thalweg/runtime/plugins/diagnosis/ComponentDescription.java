package thalweg.runtime.plugins.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

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

  /** All components of a bundle; those whose description cannot be read are left out. */
  static List<ComponentDescription> in(Bundle bundle) {
    String header = bundle.getHeaders("").get(HEADER);
    List<ComponentDescription> found = new ArrayList<>();
    for (String path : header == null ? new String[0] : header.split("\\s*,\\s*")) {
      int slash = path.lastIndexOf('/');
      Enumeration<URL> entries =
          bundle.findEntries(
              path.substring(0, Math.max(0, slash)), path.substring(slash + 1), false);
      for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
        read(entry, found);
      }
    }
    return found;
  }

  private static void read(URL entry, List<ComponentDescription> into) {
    try (InputStream in = entry.openStream()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
      String implementation =
          ((Element) root.getElementsByTagName("implementation").item(0)).getAttribute("class");
      String name = root.getAttribute("name");
      into.add(
          new ComponentDescription(
              name.isEmpty() ? implementation : name, implementation, mandatory(root)));
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
      // Its own extender does not understand it either; then no service is registered.
      return;
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
