package thalweg.engine.store;

import java.io.IOException;
import java.util.Optional;

/** Where a training is saved on its way, so that one that is killed goes on from there. */
public interface Checkpoints {

  /** Nothing is saved. */
  Checkpoints NONE =
      new Checkpoints() {
        @Override
        public Optional<Checkpoint> resume() {
          return Optional.empty();
        }

        @Override
        public void save(Checkpoint checkpoint) {
          // Nowhere.
        }

        @Override
        public void discard() {
          // There is none.
        }
      };

  /**
   * Goes on from the last checkpoint of the same training; empty if there is none that is whole.
   */
  Optional<Checkpoint> resume() throws IOException;

  /** Saves a training instead of what was saved before. The arrays go on changing afterwards. */
  void save(Checkpoint checkpoint) throws IOException;

  /** Forgets what was saved: the training begins anew, or has ended. */
  void discard() throws IOException;
}
