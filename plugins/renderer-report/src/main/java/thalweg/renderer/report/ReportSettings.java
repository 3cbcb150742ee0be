package thalweg.renderer.report;

/** The settings of the renderer {@code report}: none, so that every report can be compared. */
public record ReportSettings() {}
