package thalweg.renderer.report;

import thalweg.api.plugin.Setting;

/**
 * The settings of the renderer {@code report}.
 *
 * @param embed whether the page holds the stills that it shows, or links to them
 */
public record ReportSettings(
    @Setting(
            value =
                "whether the page holds the pictures that it shows, so that it can be sent alone;"
                    + " animations are always files beside it",
            byDefault = "true")
        boolean embed) {}
