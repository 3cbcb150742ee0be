package thalweg.runtime.dev;

import java.nio.file.Path;
import java.util.List;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.yaml.DescriptorException;

/** Acknowledges changes that come while something is drawn. Thread-safe. */
final class WaitingChanges {

  private final DevRequest request;
  private final CurrentPicture picture;
  private final DevStatus status;

  /** The plug-ins with which the descriptor is being drawn; null while it is not. */
  private volatile Catalogue drawnWith;

  WaitingChanges(DevRequest request, CurrentPicture picture, DevStatus status) {
    this.request = request;
    this.picture = picture;
    this.status = status;
  }

  /** The descriptor begins to be drawn. */
  void begin(Catalogue catalogue) {
    drawnWith = catalogue;
  }

  /** It is drawn, or cannot be. */
  void end() {
    drawnWith = null;
  }

  /** Says that changes wait for what goes on; ends that where one of them makes it useless. */
  void tell(List<Path> changed) {
    Catalogue catalogue = drawnWith;
    if (changed.contains(request.watched()) && catalogue != null && isObsolete(catalogue)) {
      status.say(request.file() + ": change seen; the training that it changes is ended");
      return;
    }
    for (Path one : changed) {
      status.say(one.getFileName() + ": change seen; it is taken up after what is being drawn");
    }
  }

  private boolean isObsolete(Catalogue catalogue) {
    try {
      return picture.cancelIfObsolete(catalogue);
    } catch (DescriptorException e) {
      // It tells its problems when it is taken up.
      return false;
    }
  }
}
