package thalweg.renderer.gallery.live;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * The plane with all paths and, for a classifier of two features, the regions of each optimizer:
 * those of its first run that did not diverge.
 *
 * @param scene of the card
 * @param name of the card
 */
public record LivePictures(Scene scene, String name) {

  /** Decimals of an epoch are those of batches. */
  private static final int DECIMALS = 0;

  /** Writes both side by side. */
  public void write(Markup page) {
    page.open("div", "class", "live", "data-epochs", epochs()).line();
    page.open("figure", "class", "plane");
    new CardPlane(scene, name).write(page);
    page.close().line();
    scene.decisionRegions().ifPresent(regions -> regions(page, regions));
    page.close().line();
  }

  /** Those of the snapshots of the longest path. */
  private String epochs() {
    ProjectedPath longest =
        scene.paths().stream().max(Comparator.comparingInt(ProjectedPath::size)).orElseThrow();
    return IntStream.range(0, longest.size())
        .mapToObj(i -> Figures.plain(longest.snapshot(i).epoch(), DECIMALS))
        .collect(Collectors.joining(" "));
  }

  private void regions(Markup page, DecisionRegions regions) {
    int groups = scene.groups().size();
    page.open("div", "class", groups == 1 ? "regions" : "regions several").line();
    for (int group = 0; group < groups; group++) {
      page.open("figure");
      if (groups > 1) {
        page.open("figcaption");
        Swatch.path(page, group);
        page.text(scene.groups().get(group)).close();
      }
      new CardRegions(scene, regions, first(group), name).write(page);
      page.close().line();
    }
    page.close().line();
  }

  private ProjectedPath first(int group) {
    List<ProjectedPath> members =
        IntStream.range(0, scene.paths().size())
            .filter(path -> scene.groupOf(path) == group)
            .mapToObj(scene.paths()::get)
            .toList();
    return ProjectedPath.sound(members).get(0);
  }
}
