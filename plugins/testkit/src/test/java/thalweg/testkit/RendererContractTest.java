package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.render.Renderer;

/** The contract notices renderers that draw nothing, or nonsense. */
class RendererContractTest {

  @TempDir Path directory;

  @Test
  void aPictureOfTwoColoursPasses() {
    assertThatCode(picture(0xff0000)::drawsFiveOptimizers).doesNotThrowAnyException();
  }

  @Test
  void aBlankPictureIsFound() {
    assertThatThrownBy(picture(0xffffff)::drawsFiveOptimizers)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("blank");
  }

  @Test
  void aRendererThatWritesNothingIsFound() {
    assertThatThrownBy(contract((scene, output) -> {})::drawsARegression)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aRendererThatDrawsEverySceneAlikeIsFound() {
    assertThatThrownBy(text("a.txt", "always the same")::twoScenesComeToDifferentFiles)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("same files");
  }

  @Test
  void aLabelThatIsNoNumberIsFound() {
    for (String page : new String[] {"<p>loss NaN</p>", "<p>null</p>", "<td>Optional.empty</td>"}) {
      assertThatThrownBy(text("page.html", page)::drawsPathsAloneOrLeavesThemAlone)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("page.html");
    }
    assertThatThrownBy(text("a.svg", "<path d=\"M NaN 1\"/>")::drawsPathsAloneOrLeavesThemAlone)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a.svg");
  }

  @Test
  void programsAndWordsOfAPageMayBeAboutNothing() {
    String page = "<script>x = null; y = NaN;</script><p>no random-walk null is given</p>";
    assertThatCode(text("page.html", page)::drawsPathsAloneOrLeavesThemAlone)
        .doesNotThrowAnyException();
  }

  @Test
  void aRendererThatNeedsAModelIsFound() {
    assertThatThrownBy(
            contract((scene, output) -> scene.landscape().orElseThrow())
                ::drawsPathsAloneOrLeavesThemAlone)
        .isInstanceOf(RuntimeException.class);
  }

  private RendererContract picture(int rgb) {
    return contract(
        (scene, output) -> {
          BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
          for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, i == 5 ? rgb : 0xffffff);
          }
          output.write("a.png", out -> ImageIO.write(image, "png", out));
        });
  }

  private RendererContract text(String name, String text) {
    return contract(
        (scene, output) ->
            output.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }

  private RendererContract contract(Renderer renderer) {
    RendererContract contract =
        new RendererContract() {
          @Override
          protected Renderer renderer() {
            return renderer;
          }
        };
    contract.temporary = directory;
    return contract;
  }
}
