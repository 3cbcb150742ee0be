/**
 * Charts over epochs: every metric, and how far the paths leave the plane.
 *
 * <p>{@code SceneCharts} says what is drawn, {@code LineChart} draws it, and {@code ChartStyle}
 * makes the charts look alike.
 */
package thalweg.renderer.charts;
