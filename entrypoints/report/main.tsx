import { render } from 'preact';
import { ReportView } from '../../utils/pages/report/ReportView';
import { browserReportPagePort } from '../../utils/pages/report/report-page-port';
import { useReport } from '../../utils/pages/report/use-report';

function LiveReport() {
  return <ReportView {...useReport(browserReportPagePort)} />;
}

const root = document.getElementById('report');
if (root) render(<LiveReport />, root);
