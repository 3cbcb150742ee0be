package thalweg.runtime.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.runtime.descriptor.DescriptorSchema;
import thalweg.runtime.store.Json;

/** {@code schema}: the JSON Schema of descriptors for the available plug-ins. */
@Command(
    name = "schema",
    description = "The JSON Schema of a descriptor, for editors.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (HostOnDemand host = new HostOnDemand(plugins, terminal)) {
      terminal.out().print(Json.write(new DescriptorSchema(host.get()).write()));
    }
    return 0;
  }
}
