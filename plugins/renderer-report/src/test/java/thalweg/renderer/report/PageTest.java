package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.reading.Reading;
import thalweg.testkit.Scenes;

class PageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "</style></pre></svg> ]]> <!-- -->",
        "{{main}} $1 \\ &amp; &nbsp;",
        "\u0000\u0008\u001b\ud800\uffff",
        "<b>\u202e</b>",
      })
  void textsFromOutsideStayTexts(String hostile) throws Exception {
    Scene scene = Scenes.small().withOptimizers(2).build();
    PageDocument safe = PageDocument.of(new SceneVariants(scene).saying("plain"));
    PageDocument page = PageDocument.of(new SceneVariants(scene).saying(hostile));
    assertThat(elements(page)).isEqualTo(elements(safe));
    String shown = hostile.replaceAll("[\u0000\u0008\u001b\ud800\uffff]", "\ufffd");
    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(shown + " title");
    assertThat(page.all("pre").get(1).getTextContent()).isEqualTo("\n" + shown + " descriptor");
  }

  private static List<String> elements(PageDocument page) {
    List<String> names = new ArrayList<>();
    for (Element element : page.all("*")) {
      names.add(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        names.add(element.getAttributes().item(i).getNodeName());
      }
    }
    return names;
  }

  @Test
  void needsNoNetworkAndNoOtherFileButItsPictures() throws Exception {
    PageDocument page =
        PageDocument.of(Scenes.small().withOptimizers(3).build(), "path.gif", "path.png");
    assertThat(page.markup()).doesNotContain("http:", "https:", "@import", "<link");
    List<String> addresses = new ArrayList<>();
    for (Element element : page.all("*")) {
      for (String attribute : List.of("src", "href", "srcset")) {
        if (element.hasAttribute(attribute)) {
          addresses.add(element.getAttribute(attribute));
        }
      }
    }
    addresses.removeIf(address -> address.startsWith("#"));
    addresses.removeIf(address -> address.startsWith("data:image/png;base64,"));
    assertThat(addresses).containsOnly("path.gif", "path.png");
  }

  @Test
  void withoutItsScriptsItStillShowsEveryPicture() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build(), "path.gif");
    for (Element element : page.all("*")) {
      boolean waits = element.hasAttribute("hidden");
      assertThat(waits)
          .as(element.getTagName() + " " + element.getAttribute("id"))
          .isEqualTo(
              List.of("explore", "theme", "tooltip").contains(element.getAttribute("id"))
                  || element.hasAttribute("data-copies"));
    }
    assertThat(PageDocument.within(page.only("svg", "plane"), "image")).hasSize(1);
    assertThat(page.all("img")).hasSize(1);
    // Loss, distance, variance, curvature, preconditioned curvature.
    assertThat(page.all("svg", "chart")).hasSize(5);
  }

  @Test
  void namesTheLicenceOfThreeJs() throws Exception {
    assertThat(PageDocument.of(Scenes.small().build()).document().getDocumentElement())
        .extracting(Node::getTextContent)
        .asString()
        .contains("The MIT License", "three.js authors");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build(), "path.gif");
    Set<String> ids = new HashSet<>();
    for (Element element : page.all("*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    for (Element link : page.all("a")) {
      if (link.getAttribute("href").startsWith("#")) {
        assertThat(ids).contains(link.getAttribute("href").substring(1));
      }
    }
    for (Element element : page.all("*")) {
      if (element.hasAttribute("aria-labelledby")) {
        assertThat(ids).contains(element.getAttribute("aria-labelledby"));
      }
    }
  }

  @Test
  void theLandscapeComesFirstInThePageAndInItsNavigation() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build(), "path.gif");
    List<String> order =
        List.of(
            "Loss landscape",
            "Optimizers",
            "How far to trust the picture",
            "Pictures",
            "Run it again");
    assertThat(page.all("h2")).extracting(Node::getTextContent).containsExactlyElementsOf(order);
    assertThat(PageDocument.within(page.all("nav").get(0), "a"))
        .extracting(Node::getTextContent)
        .containsExactlyElementsOf(order);
  }

  @Test
  void warningsStandBeforeEverythingElse() throws Exception {
    Scene scene =
        new SceneVariants(Scenes.small().build()).warning("Mind the gap.", "And the rest.");
    PageDocument page = PageDocument.of(scene, "path.gif");
    Element warnings = page.only("aside", "warnings");
    assertThat(PageDocument.within(warnings, "li"))
        .extracting(Node::getTextContent)
        .containsExactly("Mind the gap.", "And the rest.");
    assertThat(page.html().indexOf("Mind the gap."))
        .isLessThan(page.html().indexOf("<img"))
        .isLessThan(page.html().indexOf("id=\"explore\""));
  }

  @Test
  void theFirstSentenceSaysWhatThereIsToSee() throws Exception {
    Scene scene = Scenes.small().build();
    PageDocument page = PageDocument.of(scene);
    assertThat(page.only("p", "lede").getTextContent())
        .isEqualTo(Reading.of(scene).text())
        .contains("of the path’s variance");
    assertThat(page.html().indexOf("class=\"lede\"")).isLessThan(page.html().indexOf("<nav"));
  }

  @Test
  void aRunThatDivergedIsSaidOnTopAndIsMarkedInEveryTable() throws Exception {
    Scene scene = Scenes.small().withOptimizers(2).build();
    // The second path ends at the lower loss.
    ProjectedPath path = scene.paths().get(1);
    ProjectedPath lost =
        new ProjectedPath(path.run().endedEarly("gd2 diverged."), path.trajectory(), path.points());
    PageDocument page =
        PageDocument.of(scene.toBuilder().paths(List.of(scene.paths().get(0), lost)).build());
    assertThat(page.only("p", "lede").getTextContent()).contains("gd2 diverges.");
    assertThat(page.only("dl", "glance").getTextContent()).contains("gd1").doesNotContain("gd2");
    for (Element heading : page.all("th")) {
      assertThat(heading.getTextContent()).isNotEqualTo("gd2");
    }
    assertThat(page.only("table", "legend").getTextContent()).contains("gd2 (diverged)");
  }

  @Test
  void aRunWithoutWarningsOrPicturesHasNoEmptyBoxes() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build());
    assertThat(page.all("aside")).isEmpty();
    assertThat(page.all("img")).isEmpty();
    assertThat(page.all("h2")).extracting(Node::getTextContent).doesNotContain("Pictures");
  }
}
