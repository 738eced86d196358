import { render } from 'preact';
import { ReportView } from '../../components/report/ReportView';
import { browserReportPagePort } from '../../utils/report/report-page-port';
import { useReport } from '../../utils/report/use-report';

function LiveReport() {
  return <ReportView {...useReport(browserReportPagePort)} />;
}

const root = document.getElementById('report');
if (root) render(<LiveReport />, root);
