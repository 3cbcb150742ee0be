package thalweg.runtime.fakes;

import java.util.List;
import thalweg.api.model.Model;
import thalweg.api.model.ModelFactory;
import thalweg.api.plugin.Setting;

/** Logistic regression, whatever its settings. */
public final class LinearModelFactory implements ModelFactory<LinearModelFactory.Settings> {

  /** Settings. */
  public record Settings(
      @Setting(value = "not looked at", byDefault = "[50]", min = 1) List<Integer> hidden) {}

  private final String name;
  private final Calls calls;
  private final int callsBeforeFailure;

  LinearModelFactory(String name, Calls calls, int callsBeforeFailure) {
    this.name = name;
    this.calls = calls;
    this.callsBeforeFailure = callsBeforeFailure;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return "Logistic regression.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Model create(Settings settings) {
    return signature ->
        new CountingNetwork(
            signature.width(), signature.target().size(), calls, callsBeforeFailure);
  }
}
