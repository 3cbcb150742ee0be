package thalweg.runtime.sweep;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import thalweg.engine.key.ContentKey;
import thalweg.engine.store.StageKind;
import thalweg.runtime.store.DirectoryStore;
import thalweg.runtime.store.FinishedStages;
import thalweg.runtime.store.Formats;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;
import thalweg.runtime.store.TextFormat;

/**
 * Writes {@code index.csv} and, where no renderer brought one, {@code index.html}: a row for each
 * path of each configuration.
 */
final class SweepIndex {

  private static final StageKind<String> PAGE = new StageKind<>("page");
  private static final StageKind<String> TABLE = new StageKind<>("table");

  private SweepIndex() {}

  /**
   * Writes them.
   *
   * @param title of the sweep
   * @param rows at least one
   * @param caution about comparing configurations, where there is one
   * @param pictures of the whole sweep
   * @return the names of page and table
   */
  static List<String> write(
      String title,
      List<SweepRow> rows,
      Optional<String> caution,
      List<String> pictures,
      RunDirectory directory)
      throws IOException {
    Formats formats =
        new Formats()
            .with(TABLE, new TextFormat(RunLayout.SWEEP_TABLE))
            .with(PAGE, new TextFormat(RunLayout.PAGE));
    DirectoryStore store = new DirectoryStore(directory, formats, new FinishedStages());
    keep(TABLE, SweepCsv.of(rows), store);
    if (pictures.contains(RunLayout.PAGE)) {
      directory.manifest().forget(PAGE.name());
    } else {
      keep(PAGE, SweepPage.of(title, rows, caution, pictures), store);
    }
    return List.of(RunLayout.PAGE, RunLayout.SWEEP_TABLE);
  }

  private static void keep(StageKind<String> kind, String text, DirectoryStore store)
      throws IOException {
    store.keep(kind, ContentKey.of(kind.name()).with("text", text).hash(), text);
  }
}
