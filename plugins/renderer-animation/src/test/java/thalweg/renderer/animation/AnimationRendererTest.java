package thalweg.renderer.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.plot.color.Colormap;
import thalweg.plot.color.OkabeIto;
import thalweg.renderer.animation.AnimationSettings.ColorScale;
import thalweg.renderer.animation.AnimationSettings.Kind;
import thalweg.renderer.animation.gif.DecodedGif;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class AnimationRendererTest extends RendererContract {

  @TempDir Path directory;

  @Override
  protected Renderer renderer() {
    return new AnimationRendererFactory().create(settings(7));
  }

  private static AnimationSettings settings(int frames) {
    return new AnimationSettings(
        List.of(Kind.values()), 640, 420, 30, frames, ColorScale.LOG, 1.5, true);
  }

  @Test
  void aClassifierOfTwoFeaturesGivesItsRegionsTooAndAnyOtherThePathAlone() throws IOException {
    renderer().render(Scenes.small().build(), new DirectoryOutput(directory));
    assertThat(names())
        .containsExactly(
            "decision.gif",
            "decision.png",
            "path.gif",
            "path.png",
            "side-by-side.gif",
            "side-by-side.png");
    for (String name : names()) {
      Files.delete(directory.resolve(name));
    }
    renderer().render(Scenes.small().withFeatures(3).build(), new DirectoryOutput(directory));
    assertThat(names()).containsExactly("path.gif", "path.png");
  }

  @Test
  void aRegressionGivesItsFitWhereAClassifierGivesItsRegions() throws IOException {
    renderer().render(Scenes.regression().build(), new DirectoryOutput(directory));
    assertThat(names())
        .containsExactly(
            "fit.gif", "fit.png", "path.gif", "path.png", "side-by-side.gif", "side-by-side.png");
  }

  @Test
  void theCurveMovesFromFrameToFrame() throws IOException {
    renderer().render(Scenes.regression().build(), new DirectoryOutput(directory));
    List<int[]> frames = DecodedGif.of(Files.readAllBytes(directory.resolve("fit.gif"))).frames();
    assertThat(frames.get(0)).contains(OkabeIto.path(0));
    for (int frame = 1; frame < frames.size(); frame++) {
      assertThat(moved(frames.get(frame - 1), frames.get(frame))).isTrue();
    }
  }

  /** Whether pixels got the colour of the first path, or lost it. */
  private static boolean moved(int[] before, int[] after) {
    return IntStream.range(0, before.length)
        .anyMatch(i -> before[i] == OkabeIto.path(0) != (after[i] == OkabeIto.path(0)));
  }

  @Test
  void eachOptimizerHasItsCurveInTheColourOfItsPath() throws IOException {
    renderer()
        .render(Scenes.regression().withOptimizers(5).build(), new DirectoryOutput(directory));
    int[] curves = pixels(directory.resolve("fit.png"));
    for (int path = 0; path < 5; path++) {
      assertThat(curves).contains(OkabeIto.path(path));
    }
  }

  @Test
  void pathsWithoutAModelAreDrawnOnWhiteWithoutAnyColourOfALoss() throws IOException {
    Scene bare = Scenes.small().withOptimizers(3).withoutModel();
    renderer().render(bare, new DirectoryOutput(directory));
    assertThat(names()).containsExactly("path.gif", "path.png");
    int[] picture = pixels(directory.resolve("path.png"));
    for (int path = 0; path < 3; path++) {
      assertThat(picture).contains(OkabeIto.path(path));
    }
    assertThat(picture).doesNotContain(Colormap.viridis().at(0), Colormap.viridis().at(1));
  }

  @Test
  void aModelWithoutALandscapeStillShowsWhatItPredicts() throws IOException {
    Scene whole = Scenes.regression().build();
    Scene bare =
        Scene.builder()
            .title(whole.title())
            .data(whole.data().orElseThrow())
            .network(whole.network().orElseThrow())
            .choice(whole.choice())
            .paths(whole.paths())
            .diagnostics(whole.diagnostics())
            .build();
    renderer().render(bare, new DirectoryOutput(directory));
    assertThat(names()).contains("fit.gif", "path.gif", "side-by-side.gif");
    assertThat(pixels(directory.resolve("side-by-side.png")))
        .contains(OkabeIto.path(0))
        .doesNotContain(Colormap.viridis().at(0));
  }

  @Test
  void aThirdMetricIsOneMoreValueInTheStatusLine() throws IOException {
    AnimationSettings wide =
        new AnimationSettings(List.of(Kind.PATH), 1200, 600, 30, 2, ColorScale.LOG, 0, true);
    int[][] pictures = new int[2][];
    Scenes two = Scenes.small();
    for (Scenes scenes : List.of(two, two.withThreeMetrics())) {
      new AnimationRendererFactory()
          .create(wide)
          .render(scenes.build(), new DirectoryOutput(directory));
      pictures[scenes == two ? 0 : 1] = pixels(directory.resolve("path.png"));
    }
    int first = Arrays.mismatch(pictures[0], pictures[1]);
    assertThat(first / 1200).isBetween(30, 60);
  }

  @Test
  void onlyThePicturesAskedForAreDrawnAndStillsOnlyIfWanted() throws IOException {
    AnimationSettings one =
        new AnimationSettings(List.of(Kind.DECISION), 640, 420, 30, 7, ColorScale.LINEAR, 0, false);
    new AnimationRendererFactory()
        .create(one)
        .render(Scenes.small().build(), new DirectoryOutput(directory));
    assertThat(names()).containsExactly("decision.gif");
  }

  @Test
  void allAnimationsHaveTheSameFramesAndKeepTheSpeed() throws IOException {
    renderer().render(Scenes.small().build(), new DirectoryOutput(directory));
    for (String name : List.of("path.gif", "decision.gif", "side-by-side.gif")) {
      DecodedGif gif = DecodedGif.of(Files.readAllBytes(directory.resolve(name)));
      assertThat(gif.delays()).containsExactly(3, 4, 3, 3, 4, 3, 153);
    }
  }

  @Test
  void anInterpolatedLandscapeIsTheSamePlotWithTwoMoreRowsBesideIt() throws IOException {
    Scene scene = Scenes.small().build();
    renderer().render(scene, new DirectoryOutput(directory));
    BufferedImage exact = ImageIO.read(directory.resolve("path.png").toFile());
    renderer().render(interpolated(scene), new DirectoryOutput(directory));
    BufferedImage changed = ImageIO.read(directory.resolve("path.png").toFile());

    int left = exact.getWidth();
    for (int y = 0; y < exact.getHeight(); y++) {
      for (int x = 0; x < exact.getWidth(); x++) {
        left = exact.getRGB(x, y) == changed.getRGB(x, y) ? left : Math.min(left, x);
      }
    }
    assertThat(left).isBetween(exact.getWidth() * 2 / 3, exact.getWidth() - 30);
  }

  private static Scene interpolated(Scene scene) {
    Landscape grid = scene.landscape().orElseThrow();
    Interpolation how = new Interpolation(0.001, 100, 400);
    return scene.toBuilder()
        .landscape(
            new Landscape(grid.x(), grid.y(), grid.metrics(), grid.values(), Optional.of(how)))
        .build();
  }

  @Test
  void theStillIsTheLastFrame() throws IOException {
    renderer().render(Scenes.small().withOptimizers(2).build(), new DirectoryOutput(directory));
    for (String name : List.of("path", "decision", "side-by-side")) {
      DecodedGif gif = DecodedGif.of(Files.readAllBytes(directory.resolve(name + ".gif")));
      int[] last = gif.frames().get(gif.frames().size() - 1);
      assertThat(Arrays.equals(pixels(directory.resolve(name + ".png")), last)).isTrue();
    }
  }

  @Test
  void theLastFrameIsTheSameHoweverManyFramesLeadToIt() throws IOException {
    Scene scene = Scenes.small().withSnapshots(25).build();
    byte[][] stills = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Renderer renderer = new AnimationRendererFactory().create(settings(i == 0 ? 2 : 25));
      renderer.render(scene, new DirectoryOutput(directory));
      stills[i] = Files.readAllBytes(directory.resolve("path.png"));
    }
    assertThat(stills[0]).isEqualTo(stills[1]);
  }

  @Test
  void aSweepGivesOneSheetAsLargeAsItNeedsToBe() throws IOException {
    Scene scene = Scenes.small().build();
    renderer().renderSweep(sweep(scene, 1), new DirectoryOutput(directory));
    BufferedImage one = ImageIO.read(directory.resolve("contact-sheet.png").toFile());
    renderer().renderSweep(sweep(scene, 7), new DirectoryOutput(directory));
    BufferedImage seven = ImageIO.read(directory.resolve("contact-sheet.png").toFile());
    assertThat(seven.getWidth()).isGreaterThan(one.getWidth());
    assertThat(seven.getHeight()).isGreaterThan(2 * one.getHeight());
  }

  @Test
  void aSheetShowsTheFirstFourHundredAndReadsNoOther() throws IOException {
    Scene scene = Scenes.small().withoutModel();
    AtomicInteger read = new AtomicInteger();
    Supplier<Scene> source =
        () -> {
          read.incrementAndGet();
          return scene;
        };
    List<Sweep.Configuration> many =
        IntStream.range(0, 1000)
            .mapToObj(i -> new Sweep.Configuration("seed=" + i, source, List.of()))
            .toList();

    renderer().renderSweep(new Sweep("sweep", many), new DirectoryOutput(directory));

    BufferedImage sheet = ImageIO.read(directory.resolve("contact-sheet.png").toFile());
    assertThat(sheet.getHeight()).isLessThan(30_000);
    assertThat(read).hasValue(2 * 400);
  }

  @Test
  void aSheetHoldsRegressionsClassifiersAndPathsAloneSideBySide() throws IOException {
    List<Scene> scenes =
        List.of(
            Scenes.regression().withOptimizers(2).build(),
            Scenes.small().build(),
            Scenes.small().withoutModel());
    Sweep sweep =
        new Sweep(
            "sweep",
            scenes.stream()
                .map(scene -> new Sweep.Configuration(scene.subtitle(), scene, List.of()))
                .toList());
    renderer().renderSweep(sweep, new DirectoryOutput(directory));
    int[] sheet = pixels(directory.resolve("contact-sheet.png"));
    assertThat(sheet).contains(OkabeIto.path(1), OkabeIto.classOf(2), Colormap.viridis().at(1));
  }

  @Test
  void seedsOfOneOptimizerShareItsColour() throws IOException {
    Scene apart = Scenes.small().withOptimizers(3).build();
    renderer().render(apart, new DirectoryOutput(directory));
    assertThat(pixels(directory.resolve("path.png"))).contains(OkabeIto.path(2));

    renderer().render(seeds(apart), new DirectoryOutput(directory));
    assertThat(pixels(directory.resolve("path.png")))
        .contains(OkabeIto.path(0))
        .doesNotContain(OkabeIto.path(2));
  }

  @Test
  void fiveOptimizersHaveFiveDecisionRegionsAndAsManyColoursOnTheSheet() throws IOException {
    Scene scene = Scenes.small().withOptimizers(5).build();
    renderer().renderSweep(sweep(scene, 1), new DirectoryOutput(directory));
    int[] sheet = pixels(directory.resolve("contact-sheet.png"));
    renderer().render(scene, new DirectoryOutput(directory));
    int[] regions = pixels(directory.resolve("decision.png"));
    for (int path = 0; path < 5; path++) {
      assertThat(sheet).contains(OkabeIto.path(path));
      assertThat(regions).contains(OkabeIto.path(path));
    }
  }

  private static Scene seeds(Scene scene) {
    List<ProjectedPath> paths =
        scene.paths().stream()
            .map(
                path ->
                    new ProjectedPath(
                        path.run().named(path.label(), "gd"), path.trajectory(), path.points()))
            .toList();
    return scene.toBuilder().paths(paths).build();
  }

  private static Sweep sweep(Scene scene, int configurations) {
    return new Sweep(
        "sweep",
        IntStream.range(0, configurations)
            .mapToObj(i -> new Sweep.Configuration("seed=" + i, scene, List.of()))
            .toList());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static int[] pixels(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).map(color -> color & 0xFFFFFF).toArray();
  }
}
