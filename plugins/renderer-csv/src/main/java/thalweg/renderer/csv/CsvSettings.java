package thalweg.renderer.csv;

/** The settings of the renderer {@code csv}: none, so that scripts can rely on its columns. */
public record CsvSettings() {}
