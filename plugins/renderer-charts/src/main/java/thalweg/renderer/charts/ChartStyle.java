package thalweg.renderer.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import thalweg.plot.font.SansSerif;

/** What all charts have in common: white paper, thin grid, the legend beside the plot. */
final class ChartStyle {

  private static final Color INK = new Color(0x222222);
  private static final Color GRID = new Color(0xE4E4E4);

  private ChartStyle() {}

  /** An empty chart. */
  static XYChart chart(String title, String horizontal, String axis, ChartsSettings settings) {
    XYChart chart = new XYChart(settings.width(), settings.height(), ChartTheme.Matlab);
    ChartTitle shown = ChartTitle.of(title, settings.width());
    chart.setTitle(shown.text());
    chart.setXAxisTitle(horizontal);
    chart.setYAxisTitle(axis);
    XYStyler styler = chart.getStyler();
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setChartFontColor(INK);
    styler.setChartTitleFont(shown.font());
    styler.setChartTitlePadding(10);
    styler.setAxisTitleFont(SansSerif.of(Font.PLAIN, 14));
    styler.setAxisTickLabelsFont(SansSerif.of(Font.PLAIN, 12));
    styler.setLegendFont(SansSerif.of(Font.PLAIN, 12));
    styler.setLegendPosition(LegendPosition.OutsideE);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setPlotGridLinesColor(GRID);
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setPlotBorderVisible(true);
    styler.setPlotBorderColor(GRID);
    styler.setPlotTicksMarksVisible(false);
    styler.setPlotContentSize(0.94);
    styler.setXAxisTickMarkSpacingHint(80);
    styler.setYAxisLabelAlignment(TextAlignment.Right);
    styler.setAntiAlias(true);
    styler.setLocale(Locale.ROOT);
    return chart;
  }
}
