import Governance

/// The forecast of one item as `--json` gives it.
struct ForecastOutput: Encodable {
  let item: String?
  let atRisk: Bool
  let lost: Bool
  let best: QuorumOutput
  let worst: QuorumOutput

  init(_ forecast: QuorumForecast, in directory: Directory) {
    item = forecast.item?.number
    atRisk = forecast.isAtRisk
    lost = forecast.isLost
    best = QuorumOutput(forecast.best, in: directory)
    worst = QuorumOutput(forecast.worst, in: directory)
  }
}
