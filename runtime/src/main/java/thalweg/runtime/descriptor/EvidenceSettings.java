package thalweg.runtime.descriptor;

import thalweg.api.plugin.Setting;

/** What is measured to judge the picture, beyond what costs nothing. */
public record EvidenceSettings(
    @Setting(
            value =
                "snapshots of each path, first and last included, whose largest and smallest"
                    + " Hessian eigenvalues are found; 1 for the last alone, 0 for none",
            byDefault = "9",
            min = 0,
            max = 10_000)
        int curvature) {}
