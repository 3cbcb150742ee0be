package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of the distribution runs, here at a small size. */
class ExamplesIT {

  private static final String[] SMALL = {
    "--set",
    "training.epochs=12",
    "--set",
    "training.snapshots=6",
    "--set",
    "landscape.resolution=12",
    "--set",
    "evidence.curvature=1"
  };

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"spirals", "logistic", "csv"})
  void anExampleEndsWithPicturesAndTheirNames(String name) throws Exception {
    Product.Outcome outcome = runSmall(name);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    for (String picture :
        new String[] {"path.gif", "decision.gif", "side-by-side.gif", "loss.png", "index.html"}) {
      assertThat(directory.resolve("out").resolve(name).resolve(picture)).isNotEmptyFile();
      assertThat(outcome.out()).contains(picture);
    }
    assertThat(outcome.out()).contains("Files in out/" + name, "out/" + name + "/index.html");
    assertThat(outcome.out()).contains("accuracy").contains("random walk");
  }

  @Test
  void theRegressionDrawsItsFittedCurveInPlaceOfDecisionRegions() throws Exception {
    Product.Outcome outcome = runSmall("regression");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("mean squared error", "R²").doesNotContain("accuracy");
    Path out = directory.resolve("out/regression");
    for (String picture :
        new String[] {"path.gif", "fit.gif", "side-by-side.gif", "loss.png", "index.html"}) {
      assertThat(out.resolve(picture)).isNotEmptyFile();
    }
    assertThat(out.resolve("decision.gif")).doesNotExist();
    assertThat(Files.readAllLines(out.resolve("runs/adam/history.csv")).get(0))
        .startsWith("snapshot,epoch,step,loss,r2,x,y,plane_loss");
  }

  @Test
  void theFigureIsAPdfAnSvgAndACaption() throws Exception {
    Product.Outcome outcome = runSmall("figure");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("figure.pdf", "figure.svg", "figure.tex");
    Path out = directory.resolve("out/figure");
    assertThat(Files.readAllBytes(out.resolve("figure.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(Files.readString(out.resolve("figure.tex"))).contains("Paths over the loss plane");
  }

  @Test
  void aRunLeavesTheFilesOfItsContractAndNothingHidden() throws Exception {
    runSmall("spirals");

    Path out = directory.resolve("out/spirals");
    for (String file :
        new String[] {
          "run.yaml",
          "manifest.json",
          "dataset.npz",
          "layout.json",
          "runs/adam/trajectory.npy",
          "runs/adam/snapshots.csv",
          "runs/adam/history.csv",
          "runs/adam/projection.npz",
          "runs/adam/subspace.npz",
          "plane.npz",
          "subspace.npz",
          "landscape.npz",
          "diagnostics.json",
          "index.html"
        }) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
    try (var files = Files.walk(out)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith(".") && !name.equals(".lock"));
    }
  }

  @Test
  void theArticlesSweepDrawsEveryConfigurationAndOneContactSheet() throws Exception {
    Product.Outcome outcome = runSmall("article");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    Path out = directory.resolve("out/article");
    for (String name :
        new String[] {
          "logistic",
          "1x5",
          "1x20",
          "1x100",
          "5x5",
          "5x20",
          "5x100",
          "10x5",
          "10x20",
          "10x100",
          "20x5"
        }) {
      assertThat(out.resolve(name).resolve("path.gif")).isNotEmptyFile();
      assertThat(out.resolve(name).resolve("decision.gif")).isNotEmptyFile();
    }
    // Three seeds of each network that hangs on its seed.
    assertThat(Files.readAllLines(out.resolve("index.csv"))).hasSize(1 + 8 + 3 * 3);
    BufferedImage sheet = ImageIO.read(out.resolve("contact-sheet.png").toFile());
    assertThat(sheet.getWidth()).isGreaterThan(1000);
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("href=\"10x100/index.html\"")
        .contains("href=\"10x100/side-by-side.gif\"")
        .contains("PCA plane of its own");
    assertThat(out.resolve("1x5/gallery")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"skip, 2", "optimizers, 15"})
  void aSweepEndsWithAGalleryWhosePicturesAreThere(String name, int paths) throws Exception {
    Product.Outcome outcome = runSmall(name);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("Report: out/" + name + "/index.html");
    Path out = directory.resolve("out").resolve(name);
    assertThat(Files.readAllLines(out.resolve("index.csv"))).hasSize(paths + 1);
    Matcher pictures =
        Pattern.compile("(?:src|srcset|href)=\"(?!data:)([^\"#]+)\"")
            .matcher(Files.readString(out.resolve("index.html")));
    assertThat(pictures.results().map(picture -> out.resolve(picture.group(1))))
        .hasSizeGreaterThan(3 * 2)
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @Test
  void everyWayOutLeavesItsFiles() throws Exception {
    Product.Outcome outcome =
        runSmall("spirals", "--set", "renderers=[svg, csv, {vtk: {height: linear}}, gallery]");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    for (String file :
        new String[] {
          "path.svg",
          "landscape.csv",
          "landscape.vti",
          "surface.vtp",
          "paths.vtp",
          "gallery/index.html"
        }) {
      assertThat(directory.resolve("out/spirals").resolve(file)).isNotEmptyFile();
    }
  }

  private Product.Outcome runSmall(String name, String... more) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add("run");
    arguments.add(Product.example(name + ".yaml").toString());
    arguments.addAll(List.of(SMALL));
    arguments.addAll(List.of(more));
    return new Product(directory)
        .run(
            name.equals("article") ? Product.OPTIMIZED : Map.of(),
            arguments.toArray(String[]::new));
  }
}
